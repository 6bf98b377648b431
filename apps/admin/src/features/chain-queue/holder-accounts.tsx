import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { App, Button } from 'antd'
import { holders } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import { usePermission } from '../accounts/session.ts'
import { useSourceName } from '../index-library/use-source-name.ts'

/** 医院账户: what hospitals anchor with accounts of their own, and whom an administrator has still to admit. */
export function HolderAccounts() {
  const query = holders.useQuery('list', {}, { refetchInterval: 10_000 })
  const admission = holders.useMutation('admit')
  const mayAdmit = usePermission('consortium.manage')
  const { modal, message } = App.useApp()
  const nameOf = useSourceName()

  function admit(sourceId: string, account: string) {
    modal.confirm({
      title: `批准${nameOf(sourceId)}的链上账户？`,
      content: (
        <>
          <p>请先与医院核对前置机本地页上显示的地址：</p>
          <p className="break">
            <code>{account}</code>
          </p>
          <p>批准后该院以此账户自行存证；此前的账户（如有）即失去写入权。</p>
        </>
      ),
      okText: '已核对，批准',
      onOk: async () => {
        try {
          await admission.mutateAsync({ params: { sourceId }, body: { account } })
          message.success('已提交，写入区块后生效。')
        } catch (error) {
          if (!(error instanceof RequestFailure)) throw error
          message.error(`${error.zh}（${error.code}）`, 8)
        }
      },
    })
  }

  return (
    <Loaded query={query} rows={2} minHeight={120}>
      {({ accounts }) => (
        <Panel title={`医院账户（${accounts.length}）`}>
          {accounts.length === 0 ? (
            <p className="jhc-quiet">还没有医院以自己的账户存证；前置机配置 chain 后会在此登记。</p>
          ) : (
            <div className="table-scroll">
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">来源</th>
                    <th scope="col">账户</th>
                    <th scope="col">登记时间</th>
                    <th scope="col">状态</th>
                    <th scope="col" className="right">
                      自行存证的版本
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {accounts.map((one) => (
                    <tr key={`${one.sourceId}/${one.account}`}>
                      <td>{nameOf(one.sourceId)}</td>
                      <td>
                        <CopyableId value={one.account} label="账户地址" head={10} tail={8} />
                      </td>
                      <td>
                        <TimeText at={one.announcedAt} />
                      </td>
                      <td>
                        {one.admitted ? (
                          '已批准'
                        ) : mayAdmit ? (
                          <Button size="small" onClick={() => admit(one.sourceId, one.account)}>
                            批准
                          </Button>
                        ) : (
                          '待批准'
                        )}
                      </td>
                      <td className="right">{formatNumber(one.anchored)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Panel>
      )}
    </Loaded>
  )
}
