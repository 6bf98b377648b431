import { bytesOf, decodeSigned, type Hex, type Layout, layouts } from '@jhc/record/signed-bytes.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { Collapse } from 'antd'

/** The signed bytes, field by field: what counts in a grant is here and nowhere else. */
export function SignedTerms(props: { signed: string; signature: string; publicKey: string | null }) {
  const name = props.signed.length === 2 + 2 * bytesOf(layouts.change) ? 'change' : 'grant'
  const layout: Layout = layouts[name]
  const fits = props.signed.length === 2 + 2 * bytesOf(layout)
  const values: Record<string, number | Hex> = fits ? decodeSigned(name, props.signed as Hex) : {}
  return (
    <section>
      <h3 className="section-title">签名原文</h3>
      <Facts
        items={[
          { label: '所签字节', value: <CopyableId value={props.signed} label="所签字节" /> },
          { label: '签名 r‖s', value: <CopyableId value={props.signature} label="签名" /> },
          {
            label: '签名公钥',
            value: props.publicKey ? <CopyableId value={props.publicKey} label="公钥" /> : '见链上密钥绑定',
          },
        ]}
      />
      <Collapse
        size="small"
        items={[
          {
            key: 'fields',
            label: `逐字段（${bytesOf(layout)} 字节，docs/reference/consent-bytes.md）`,
            children: fits ? (
              <div className="table-scroll">
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th>字段</th>
                      <th className="right">字节</th>
                      <th>值</th>
                      <th>含义</th>
                    </tr>
                  </thead>
                  <tbody>
                    {layout.map(([field, bytes, meaning]) => (
                      <tr key={field}>
                        <td>{field}</td>
                        <td className="right">{bytes}</td>
                        <td>
                          {typeof values[field] === 'string' ? (
                            <CopyableId value={values[field]} label={field} />
                          ) : (
                            values[field]
                          )}
                        </td>
                        <td className="consent-meaning">{meaning}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            ) : (
              <p className="jhc-quiet">字节尚未从链上读到。</p>
            ),
          },
        ]}
      />
    </section>
  )
}
