import type { mirroredTransaction } from '@jhc/chain-platform/mirror/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatBytes, formatNumber } from '@jhc/ui/format.ts'
import type { z } from 'zod'
import { TransactionLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'
import { TransactionState } from './transaction-state.tsx'

type Transaction = z.output<typeof mirroredTransaction>

export function TransactionTable(props: { transactions: Transaction[] }) {
  return (
    <Panel title={`交易（${props.transactions.length}）`}>
      {props.transactions.length === 0 ? (
        <p className="jhc-quiet">这个区块里没有交易。</p>
      ) : (
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">序</th>
                <th scope="col">交易哈希</th>
                <th scope="col">结果</th>
                <th scope="col">合约 · 方法</th>
                <th scope="col">发出账户</th>
                <th scope="col" className="right">
                  数据
                </th>
                <th scope="col" className="right">
                  Gas
                </th>
              </tr>
            </thead>
            <tbody>
              {props.transactions.map((transaction) => (
                <tr key={transaction.hash}>
                  <td>{transaction.index}</td>
                  <td>
                    <TransactionLink hash={transaction.hash} />
                  </td>
                  <td>
                    <TransactionState status={transaction.status} />
                  </td>
                  <td>
                    {transaction.to === null ? '部署合约' : (transaction.contractName ?? '其他合约')}
                    {transaction.method && ` · ${transaction.method}`}
                  </td>
                  <td>
                    <CopyableId value={transaction.from} label="账户地址" />
                  </td>
                  <td className="right">{formatBytes(transaction.inputBytes)}</td>
                  <td className="right">{formatNumber(Number(transaction.gasUsed))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}
