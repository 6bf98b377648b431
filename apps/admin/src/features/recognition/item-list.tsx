import { PlusOutlined } from '@ant-design/icons'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { Button, Input, Table } from 'antd'
import { useState } from 'react'
import { recognition } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import { ItemForm } from './item-form.tsx'
import { RemoveItem } from './remove-item.tsx'
import { categoryWords, type Item, markWords } from './words.ts'

export function ItemList() {
  const query = recognition.useQuery('list', {})
  const mayManage = usePermission('recognition.manage')
  const [text, setText] = useState('')
  const [editing, setEditing] = useState<Item | 'new' | null>(null)
  const [removing, setRemoving] = useState<Item | null>(null)
  return (
    <Loaded query={query} rows={8}>
      {({ version, items }) => {
        const shown = items.filter(
          ({ name, code }) => name.includes(text) || code.toLowerCase().includes(text.toLowerCase()),
        )
        return (
          <>
            <div className="recognition-bar">
              <Input.Search
                aria-label="项目名称或编码"
                placeholder="项目名称或编码"
                allowClear
                style={{ width: 260 }}
                value={text}
                onChange={({ target }) => setText(target.value.trim())}
              />
              <span className="jhc-quiet">
                第 {version} 版，共 {items.length} 项
              </span>
              {mayManage && (
                <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing('new')}>
                  新增项目
                </Button>
              )}
            </div>
            <Table<Item>
              rowKey={(row) => `${row.system}|${row.code}`}
              size="middle"
              dataSource={shown}
              pagination={{ pageSize: 20, showSizeChanger: false, hideOnSinglePage: true }}
              scroll={{ x: 960 }}
              locale={{
                emptyText: (
                  <EmptyState
                    title={text ? '没有符合的项目' : '清单还是空的'}
                    hint={text ? '换个名称或编码再查。' : '按主管部门公布的互认目录录入项目、时限与质量标识。'}
                  />
                ),
              }}
              columns={[
                { key: 'name', title: '项目', width: 220, render: (_, row) => row.name },
                { key: 'code', title: '编码', width: 150, render: (_, row) => `${row.system} ${row.code}` },
                { key: 'category', title: '类别', width: 80, render: (_, row) => categoryWords[row.category] },
                { key: 'days', title: '时限（天）', width: 100, align: 'right', render: (_, row) => row.validityDays },
                { key: 'mark', title: '所需标识', width: 100, render: (_, row) => markWords[row.mark] },
                { key: 'source', title: '依据', render: (_, row) => row.source },
                ...(mayManage
                  ? [
                      {
                        key: 'acts',
                        title: '操作',
                        width: 140,
                        render: (_: unknown, row: Item) => (
                          <>
                            <Button type="link" size="small" onClick={() => setEditing(row)}>
                              修改
                            </Button>
                            <Button type="link" size="small" danger onClick={() => setRemoving(row)}>
                              移除
                            </Button>
                          </>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
            {editing && (
              <ItemForm item={editing === 'new' ? null : editing} version={version} onClose={() => setEditing(null)} />
            )}
            {removing && <RemoveItem item={removing} version={version} onClose={() => setRemoving(null)} />}
          </>
        )
      }}
    </Loaded>
  )
}
