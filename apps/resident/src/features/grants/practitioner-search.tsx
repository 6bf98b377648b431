import { SearchBar } from 'antd-mobile'
import { useEffect, useState } from 'react'
import { sharing } from '../../api/apis.ts'
import { useQuery } from '../../api/use-query.ts'
import { Card } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import type { Recipient } from './consent-form.tsx'

export function PractitionerSearch({ onChoose }: { onChoose: (recipient: Recipient) => void }) {
  const [typed, setTyped] = useState('')
  const [q, setQ] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), 300)
    return () => clearTimeout(timer)
  }, [typed])
  const found = useQuery(sharing, 'practitioners', { query: { q } }, { enabled: q !== '' })
  return (
    <Card title="找医务人员">
      <SearchBar placeholder="输入姓名" value={typed} onChange={setTyped} aria-label="按姓名找医务人员" />
      {q !== '' && (
        <Loaded query={found} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title="没有找到" hint="请核对姓名；对方需已绑定签名密钥。" />
            ) : (
              <div className="rows">
                {items.map(({ id, name, orgName }) => (
                  <button
                    key={id}
                    type="button"
                    className="row"
                    onClick={() => onChoose({ granteeKind: 'person', granteeId: id, name, orgName })}
                  >
                    <span className="row-words">
                      <span className="row-title">{name}</span>
                      <span className="quiet">{orgName}</span>
                    </span>
                    <span aria-hidden="true" className="row-arrow">
                      ›
                    </span>
                  </button>
                ))}
              </div>
            )
          }
        </Loaded>
      )}
    </Card>
  )
}
