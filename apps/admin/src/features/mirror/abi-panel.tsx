import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { formatNumber } from '@jhc/ui/format.ts'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { explorer, mirror } from '../../apis.ts'
import { ContractLink } from '../../parts/links.tsx'
import { usePermission } from '../accounts/session.ts'
import { AbiForm } from './abi-form.tsx'

/** ABIs that were added for other contracts, and how far older blocks are decoded by them. */
export function AbiPanel() {
  const { modal, message } = App.useApp()
  const queries = useQueryClient()
  const mayManage = usePermission('mirror.manage')
  const [adding, setAdding] = useState(false)
  const all = mirror.useQuery('abis', {}, { refetchInterval: 3_000 }).data?.abis ?? []
  const remove = mirror.useMutation('removeAbi')
  const uploaded = all.filter(({ origin }) => origin === 'uploaded')
  const behind = all.filter(({ decodedBlocks, olderBlocks }) => decodedBlocks < olderBlocks)
  if (!mayManage && behind.length === 0) return null

  async function refresh() {
    await queries.invalidateQueries({ queryKey: mirror.key('abis') })
    await queries.invalidateQueries({ queryKey: explorer.key('contracts') })
  }
  async function drop(address: string) {
    try {
      await remove.mutateAsync({ params: { address } })
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      message.error(`${error.zh}（${error.code}）`, 6)
    }
    await refresh()
  }

  return (
    <section aria-label="外部合约接口">
      {mayManage && (
        <p className="number-line">
          <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            添加合约接口（ABI）
          </Button>
          <span className="jhc-quiet">添加后，旧区块在后台重新解码，新区块照常跟随。</span>
        </p>
      )}
      {behind
        .filter((one) => !mayManage || one.origin === 'built-in')
        .map((one) => (
          <p key={one.address} className="number-line">
            <ContractLink address={one.address} name={one.name} />
            <Progress {...one} />
          </p>
        ))}
      {mayManage &&
        uploaded.map((one) => (
          <p key={one.address} className="number-line">
            <ContractLink address={one.address} name={one.name} />
            <Progress {...one} />
            <Button
              size="small"
              icon={<DeleteOutlined />}
              onClick={() =>
                modal.confirm({
                  title: `删除「${one.name}」的接口说明？`,
                  content: '按它解码的事件一并删除；事件原文保留，可再次添加。',
                  okText: '删除',
                  onOk: () => drop(one.address),
                })
              }
            >
              删除接口
            </Button>
          </p>
        ))}
      {adding && (
        <AbiForm
          onClose={() => {
            setAdding(false)
            void refresh()
          }}
        />
      )}
    </section>
  )
}

function Progress({ decodedBlocks, olderBlocks }: { decodedBlocks: number; olderBlocks: number }) {
  if (decodedBlocks >= olderBlocks) return <span className="jhc-quiet">旧区块已全部解码</span>
  return (
    <span>
      旧区块解码 {formatNumber(decodedBlocks)} / {formatNumber(olderBlocks)}
    </span>
  )
}
