import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { saveFile } from '@jhc/ui/save-file.ts'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Button, Drawer } from 'antd'
import { consortium } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import { CertificateInput } from './key-fields.tsx'
import type { Key } from './key-list.tsx'
import { useAct } from './use-act.ts'
import { StateTag } from './words.tsx'

/** One key: what the chain says of it, and what its certificate says. */
export function KeyDrawer(props: { keyId: string | null; keys: Key[]; onClose: () => void }) {
  const one = props.keys.find(({ keyId }) => keyId === props.keyId)
  return (
    <Drawer
      open={one !== undefined}
      title={one ? `${one.holderName}的密钥` : ''}
      size={Math.min(600, window.innerWidth)}
      destroyOnHidden
      onClose={props.onClose}
    >
      {one && (
        <div className="stack">
          <section>
            <h3 className="gap-below">链上登记</h3>
            <Facts
              items={[
                { label: '状态', value: <StateTag of="keyStates" state={one.state} /> },
                { label: '在用', value: one.current ? '是' : '否' },
                { label: '密钥编号', value: <CopyableId value={one.keyId} label="密钥编号" /> },
                { label: 'SM2 公钥', value: <CopyableId value={one.publicKey} label="公钥" /> },
                { label: '生效', value: <TimeText at={one.validFrom} /> },
                { label: '到期', value: <TimeText at={one.validUntil} /> },
                one.revokedAt !== null && { label: '吊销', value: <TimeText at={one.revokedAt} /> },
              ]}
            />
          </section>
          <Certificate of={one} />
        </div>
      )}
    </Drawer>
  )
}

function Certificate({ of: one }: { of: Key }) {
  const may = usePermission('consortium.manage')
  const attach = consortium.useMutation('attachCertificate')
  const { act } = useAct()
  const { certificate } = one
  return (
    <section>
      <h3 className="gap-below">证书</h3>
      {certificate ? (
        <Facts
          items={[
            { label: '持有者', value: certificate.subject },
            { label: '签发者', value: certificate.issuer },
            { label: '序列号', value: <CopyableId value={certificate.serialNumber} label="序列号" /> },
            { label: '有效期起', value: <TimeText at={certificate.notBefore} /> },
            { label: '有效期止', value: <TimeText at={certificate.notAfter} /> },
            { label: '指纹（SM3）', value: <CopyableId value={certificate.thumbprint} label="指纹" /> },
          ]}
        />
      ) : (
        <p className="jhc-quiet">没有上传证书。</p>
      )}
      <p className="jhc-quiet">平台核对证书中的公钥与链上一致；签发机构是否可信，请按其证书链另行核验。</p>
      <p className="consortium-acts">
        {certificate && (
          <Button
            size="small"
            onClick={() => saveFile(`证书-${one.holderId}.pem`, certificate.pem, 'application/x-pem-file')}
          >
            下载证书
          </Button>
        )}
        {may && (
          <CertificateInput
            word={certificate ? '换一份证书' : '上传证书'}
            onPem={(pem) =>
              void act('已保存证书', () =>
                attach.mutateAsync({ params: { keyId: one.keyId }, body: { certificate: pem } }),
              )
            }
          />
        )}
      </p>
    </section>
  )
}
