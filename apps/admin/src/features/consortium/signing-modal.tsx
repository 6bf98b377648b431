import { DownloadOutlined, UploadOutlined } from '@ant-design/icons'
import type { consortiumApi } from '@jhc/chain-platform/consortium/api.ts'
import { signatureFile } from '@jhc/chain-platform/consortium/signing-api.ts'
import type { actionSignature } from '@jhc/chain-platform/consortium/terms-api.ts'
import type { CallInput } from '@jhc/kit/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { saveFile } from '@jhc/ui/save-file.ts'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Modal, Upload } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { consortium } from '../../apis.ts'

export type Action = CallInput<(typeof consortiumApi)['operations']['prepare']>['body']
export type Signature = z.output<typeof actionSignature>

/** Hands out what is to be signed, takes the signature back: the key itself never comes near the platform. */
export function SigningModal(props: {
  title: string
  action: Action
  busy: boolean
  onSigned: (signature: Signature) => void
  onClose: () => void
}) {
  const query = useQuery({
    queryKey: [...consortium.key('prepare'), props.action],
    queryFn: () => consortium.client.prepare({ body: props.action }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const [file, setFile] = useState<{ name: string; signature: Signature } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const request = query.data

  async function read(chosen: File) {
    setFile(null)
    setProblem(null)
    try {
      const { digest, validUntil, signature } = signatureFile.parse(JSON.parse(await chosen.text()))
      if (digest !== request?.digest || validUntil !== request.validUntil)
        setProblem('这份签名是另一份待签名文件的，请用刚下载的文件签名。')
      else setFile({ name: chosen.name, signature: { validUntil, signature } })
    } catch {
      setProblem('这不是签名文件：请上传签名命令写出的 JSON 文件。')
    }
  }

  return (
    <Modal
      open
      width={640}
      title={`${props.title}：由本机构签名`}
      okText="提交签名"
      okButtonProps={{ disabled: !file }}
      confirmLoading={props.busy}
      onOk={() => file && props.onSigned(file.signature)}
      onCancel={props.onClose}
    >
      <Loaded query={query as never} rows={5} minHeight={240} compact>
        {(prepared: NonNullable<typeof request>) => (
          <>
            <Facts
              items={[
                { label: '机构', value: `${prepared.orgName}（${prepared.orgId}）` },
                { label: '摘要', value: <CopyableId value={prepared.digest} label="摘要" head={18} tail={16} /> },
                {
                  label: '待签字节',
                  value: <CopyableId value={prepared.bytes} label="待签字节" head={18} tail={16} />,
                },
                {
                  label: '验签公钥',
                  value: <CopyableId value={prepared.publicKey} label="公钥" head={18} tail={16} />,
                },
                { label: '有效至', value: <TimeText at={prepared.validUntil * 1000} /> },
              ]}
            />
            <ol className="signing-steps">
              <li>
                <Button
                  icon={<DownloadOutlined />}
                  onClick={() =>
                    saveFile(
                      `待签名-${prepared.orgId}-${prepared.nonce}.json`,
                      `${JSON.stringify(prepared, null, 2)}\n`,
                      'application/json',
                    )
                  }
                >
                  下载待签名文件
                </Button>
              </li>
              <li>
                在保管密钥的电脑上核对操作并签名，命令：
                <code className="signing-command">npx jhc sign 待签名.json --key 私钥.pem --out 签名.json</code>
              </li>
              <li>
                <Upload
                  accept=".json"
                  maxCount={1}
                  showUploadList={false}
                  beforeUpload={(chosen) => {
                    void read(chosen)
                    return false
                  }}
                >
                  <Button icon={<UploadOutlined />}>上传签名文件</Button>
                </Upload>
                {file && <span className="jhc-quiet"> 已读入 {file.name}</span>}
              </li>
            </ol>
            {problem && <Alert type="error" showIcon title={problem} />}
            <p className="jhc-quiet">签名由链上合约核验；每份待签名文件只能用一次，本机构另有操作上链后须重新下载。</p>
          </>
        )}
      </Loaded>
    </Modal>
  )
}
