import { signedHead } from '@jhc/chain-platform/audit/head-api.ts'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { saveFile } from '@jhc/ui/save-file.ts'
import { App, Button, Upload } from 'antd'
import { audit } from '../../apis.ts'

/** Gives out where the lines stand, signed; and checks such a word that was kept elsewhere. */
export function HeadCheck() {
  const { message, modal } = App.useApp()
  async function take() {
    const { head } = await audit.client.head({})
    if (!head) return message.info('还没有审计记录。')
    saveFile(`audit-head-${head.seq}.json`, `${JSON.stringify(head, null, 1)}\n`, 'application/json')
  }
  async function check(text: string) {
    try {
      const head = signedHead.parse(JSON.parse(text))
      const { verdict, problems } = await audit.client.verifyHead({ body: head })
      if (verdict === 'passed')
        modal.success({ title: '链头凭证核验通过', content: `第 ${head.seq} 号及以前的记录仍在，与签名时一致。` })
      else modal.error({ title: '链头凭证核验不通过', content: problems.join('；') })
    } catch (error) {
      if (error instanceof RequestFailure) message.error(`${error.zh}（${error.code}）`)
      else message.error('不是链头凭证文件。')
    }
  }
  return (
    <>
      <Button onClick={() => void take()}>下载链头凭证</Button>
      <Upload
        accept=".json"
        showUploadList={false}
        beforeUpload={(file) => {
          void file.text().then(check)
          return false
        }}
      >
        <Button>核验链头凭证</Button>
      </Upload>
    </>
  )
}
