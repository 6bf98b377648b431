import { DownloadOutlined } from '@ant-design/icons'
import type { CallInput } from '@jhc/kit/api.ts'
import type { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import { saveFile } from '@jhc/ui/save-file.ts'
import { Button } from 'antd'
import { provenance } from '../apis.ts'
import { useChange } from './use-change.ts'

type Act = CallInput<(typeof provenanceApi)['operations']['signedAct']>['params']['act']

const commands = `hex() { sed -n "s/.*\\"$2\\": *\\"\\(0x\\)\\{0,1\\}\\([0-9a-f]*\\)\\".*/\\2/p" "$1"; }
hex signed-act.json bytes | xxd -r -p > bytes.bin
if grep -q '"signer": *"organisation"' signed-act.json; then openssl dgst -sm3 -binary bytes.bin > message.bin; else cp bytes.bin message.bin; fi
echo "3059301306072a8648ce3d020106082a811ccf5501822d034200$(hex signed-act.json publicKey)" | xxd -r -p | openssl pkey -pubin -inform DER -out signer.pem
rs=$(hex signed-act.json signature)
printf 'asn1=SEQUENCE:sm2\\n[sm2]\\nr=INTEGER:0x%s\\ns=INTEGER:0x%s\\n' "\${rs:0:64}" "\${rs:64}" > sm2.cnf
openssl asn1parse -genconf sm2.cnf -noout -out signature.der
openssl dgst -sm3 -verify signer.pem -sigopt distid:1234567812345678 -signature signature.der message.bin`

/** 怎样自己验证: the file, and the commands of docs/guides/离线验签.md. */
export function SignedAct(props: { acts: Array<{ act: Act; id: string; word: string }> }) {
  const { change, busy } = useChange([])
  const save = (act: Act, id: string) =>
    change('已导出 signed-act.json', async () => {
      const file = await provenance.client.signedAct({ params: { act, id } })
      saveFile('signed-act.json', `${JSON.stringify(file, null, 2)}\n`, 'application/json')
    })
  return (
    <section>
      <h3 className="section-title">怎样自己验证</h3>
      <p>签名取自链上交易。导出后，只用 OpenSSL 即可核对，不必相信本平台；应显示 Verified OK。</p>
      <div className="button-line">
        {props.acts.map(({ act, id, word }) => (
          <Button key={`${act}${id}`} icon={<DownloadOutlined />} loading={busy} onClick={() => save(act, id)}>
            导出{word}的签名原文
          </Button>
        ))}
      </div>
      <details className="signed-act-how">
        <summary>命令</summary>
        <pre>{commands}</pre>
      </details>
    </section>
  )
}
