import { DeleteOutlined } from '@ant-design/icons'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { mirrorQuery } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'

export function SavedQueries(props: { onOpen: (sql: string) => void }) {
  const { modal, message } = App.useApp()
  const queries = useQueryClient()
  const list = mirrorQuery.useQuery('saved', {})
  const forget = mirrorQuery.useMutation('forget')

  async function remove(savedId: string) {
    try {
      await forget.mutateAsync({ params: { savedId } })
      await queries.invalidateQueries({ queryKey: mirrorQuery.key('saved') })
    } catch (error) {
      if (!(error instanceof RequestFailure)) throw error
      message.error(`${error.zh}（${error.code}）`, 6)
    }
  }

  return (
    <Panel title="保存的查询">
      <Loaded query={list} rows={3} minHeight={80} compact>
        {({ queries: saved }) =>
          saved.length === 0 ? (
            <p className="jhc-quiet">还没有。写好语句后按「保存」，可留给自己或与同事共享。</p>
          ) : (
            <ul className="plain-list" aria-label="保存的查询">
              {saved.map((one) => (
                <li key={one.savedId} className="sql-saved">
                  <Button type="link" title={one.sql} onClick={() => props.onOpen(one.sql)}>
                    {one.name}
                  </Button>
                  <span>
                    {one.shared && <Tag>{one.mine ? '已共享' : '同事共享'}</Tag>}
                    {one.mine && (
                      <Button
                        size="small"
                        type="text"
                        icon={<DeleteOutlined />}
                        aria-label={`删除 ${one.name}`}
                        onClick={() =>
                          modal.confirm({
                            title: `删除「${one.name}」？`,
                            content: one.shared ? '同事也将不能再使用它。' : '删除后不能恢复。',
                            okText: '删除',
                            onOk: () => remove(one.savedId),
                          })
                        }
                      />
                    )}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  )
}
