import { defineErrors } from '@jhc/kit/errors.ts'

export const networkErrors = defineErrors('chain-network', {
  'go-missing': {
    kind: 'unavailable',
    retryable: false,
    zh: '没有找到 Go（1.21 或更高版本），不能构建 go-ethereum；请安装 Go 并加入 PATH，或用 JHC_GETH 指明 geth 的路径。',
  },
  'geth-missing': { kind: 'invalid', retryable: false, zh: 'JHC_GETH 指向的 geth 不存在，请核对路径。' },
  'build-failed': {
    kind: 'unavailable',
    retryable: true,
    zh: 'go-ethereum 构建失败，原因见下；请检查 Go 模块代理设置（GOPROXY）后重试。',
  },
  'not-up': { kind: 'not-found', retryable: false, zh: '这个目录里没有验证节点网络；请先执行 npm run chain -- up。' },
  'no-such-node': { kind: 'invalid', retryable: false, zh: '没有这个编号的验证节点。' },
  'node-ended': { kind: 'unavailable', retryable: true, zh: '验证节点启动后退出，请查看它的日志。' },
  'no-blocks': { kind: 'unavailable', retryable: true, zh: '验证节点没有在限时内出块，请查看它们的日志。' },
})

/** What each code means to a shell. */
export const exitCodes: Record<string, number> = {
  'chain-network.go-missing': 3,
  'chain-network.geth-missing': 3,
  'chain-network.build-failed': 4,
  'chain-network.not-up': 5,
  'chain-network.no-such-node': 2,
  'chain-network.node-ended': 6,
  'chain-network.no-blocks': 7,
}

export const english: Record<string, string> = {
  'chain-network.go-missing':
    'Go (1.21 or newer) was not found, so go-ethereum cannot be built; install Go, or name a geth binary in JHC_GETH.',
  'chain-network.geth-missing': 'There is no geth where JHC_GETH says.',
  'chain-network.build-failed':
    'go-ethereum could not be built, see below; check the Go module proxy (GOPROXY) and try again.',
  'chain-network.not-up': 'There is no validator network in this directory; run `npm run chain -- up` first.',
  'chain-network.no-such-node': 'There is no validator of this number.',
  'chain-network.node-ended': 'A validator ended while starting; see its log.',
  'chain-network.no-blocks': 'The validators sealed no blocks in time; see their logs.',
}
