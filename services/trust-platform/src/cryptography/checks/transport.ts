import { beginSession, sealRequest } from '@jhc/gm/payload/payload-envelope.ts'
import type { Owners } from '../all-checks.ts'
import { type Check, failed, passed, unchecked, weak } from '../checks.ts'
import { tryHandshake } from '../try-handshake.ts'

export function transportChecks({ config }: Owners): Check[] {
  return [
    {
      checkId: 'own-door',
      modules: ['transport'],
      title: '平台入口的 TLS',
      async run() {
        const door = config.door()
        if (!door) return unchecked('平台尚未开始监听。')
        if (!door.tls)
          return weak('平台在本机明文监听；对外须经国密 TLS 反向代理（deploy/gm-tls）。', { 监听: door.host })
        const now = await tryHandshake(door)
        if (!now) return failed('与平台入口的 TLS 握手没有成功。')
        if (await tryHandshake(door, 'TLSv1.1')) return failed('平台入口接受了 TLS 1.1。')
        return weak('拒绝 TLS 1.1 及更早的版本；国密套件由前面的反向代理提供，须在代理上核对。', {
          协议: now.protocol,
          套件: now.cipher,
        })
      },
    },
    {
      checkId: 'between-services',
      modules: ['transport'],
      title: '服务进程之间的连接',
      async run() {
        if (config.remotes.length === 0) return passed('各服务在同一进程内调用，不经过网络。')
        const plain = config.remotes.filter((url) => new URL(url).protocol !== 'https:')
        const facts = { 其他进程: config.remotes.length, 明文连接: plain.length }
        if (plain.length > 0) return weak('有服务在本机以明文连接；分布在多台机器上时只接受 https。', facts)
        return passed('与其他进程的连接都使用 https。', facts)
      },
    },
    {
      checkId: 'envelopes',
      modules: ['transport'],
      title: '前置机与服务进程来往内容的数字信封',
      async run() {
        const { receiver, required } = config.envelopes
        const { session, header } = beginSession(receiver.key)
        const call = { method: 'POST', target: '/v1/cryptography/probe' }
        const sealed = sealRequest(session, call, '核对')
        if (receiver.open(header).open(call, sealed) !== '核对') return failed('打开的内容与装入的不同。')
        const elsewhere = { ...call, target: '/v1/cryptography/other' }
        if (opens(() => receiver.open(header).open(elsewhere, sealed))) return failed('换了地址的信封仍能打开。')
        const facts = { 接收公钥编号: receiver.key.keyId, 明文来信: required ? '拒绝' : '接受' }
        if (!required)
          return weak('信封的装入、打开与拒绝均正确；前置机与服务进程总以信封发送，但明文来信尚不拒绝。', facts)
        return passed('信封的装入、打开与拒绝均正确；前置机与服务进程的明文来信被拒绝。', facts)
      },
    },
  ]
}

function opens(open: () => string): boolean {
  try {
    open()
    return true
  } catch {
    return false
  }
}
