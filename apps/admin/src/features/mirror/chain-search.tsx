import { SearchOutlined } from '@ant-design/icons'
import type { finding } from '@jhc/chain-platform/mirror/explore/api.ts'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { useNavigate } from '@tanstack/react-router'
import { Alert, Input } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { explorer } from '../../apis.ts'

type Finding = z.output<typeof finding>
const kinds: Record<Finding['kind'], string> = {
  block: '区块',
  transaction: '交易',
  batch: '上链批次',
  contract: '合约',
  account: '账户',
  record: '档案',
  event: '事件',
}

/** One box for everything on the chain: a single hit opens at once, several are offered. */
export function ChainSearch() {
  const go = useNavigate()
  const [text, setText] = useState('')
  const [state, setState] = useState<{ busy: boolean; failure?: RequestFailure; findings?: Finding[] }>({ busy: false })

  function open({ kind, id }: Finding) {
    if (kind === 'block') void go({ to: '/blocks/$number', params: { number: id } })
    if (kind === 'transaction' || kind === 'event') void go({ to: '/transactions/$hash', params: { hash: id } })
    if (kind === 'batch') void go({ to: '/batches/$batchId', params: { batchId: id } })
    if (kind === 'contract') void go({ to: '/contracts/$address', params: { address: id } })
    if (kind === 'account') void go({ to: '/blocks', search: { tab: 'transactions', address: id } })
    if (kind === 'record') void go({ to: '/records/$recordId', params: { recordId: id } })
  }

  async function search(value: string) {
    const wanted = value.trim()
    if (wanted === '') return setState({ busy: false })
    setState({ busy: true })
    try {
      const { findings } = await explorer.client.find({ query: { text: wanted } })
      setState({ busy: false, findings })
      const [only, ...more] = findings
      if (only && more.length === 0) open(only)
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      setState({ busy: false, failure: error })
    }
  }

  return (
    <div className="chain-search">
      <Input.Search
        aria-label="链上搜索"
        size="large"
        allowClear
        enterButton={<SearchOutlined aria-label="搜索" />}
        placeholder="区块号、区块哈希、交易哈希、批次号、合约名或地址、账户、档案编号、授权或申请编号"
        value={text}
        maxLength={200}
        loading={state.busy}
        onChange={(event) => setText(event.target.value)}
        onSearch={search}
      />
      {state.failure && <Alert type="error" showIcon title={`${state.failure.zh}（${state.failure.code}）`} />}
      {state.findings?.length === 0 && (
        <Alert
          type="info"
          showIcon
          title="链上没有找到"
          description="请核对是否完整：哈希为 0x 加 64 位，地址为 0x 加 40 位。刚提交的交易要等出块后才能找到。"
        />
      )}
      {(state.findings?.length ?? 0) > 1 && (
        <ul className="plain-list chain-findings" aria-label="搜索结果">
          {state.findings!.map((one) => (
            <li key={`${one.kind}-${one.id}-${one.label}`}>
              <button type="button" className="chain-finding" onClick={() => open(one)}>
                <b>{kinds[one.kind]}</b> <span className="break">{one.label}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
