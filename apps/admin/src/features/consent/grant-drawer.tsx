import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { EvidenceChip } from '@jhc/ui/evidence-chip.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { MaskedText } from '@jhc/ui/masked-text.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Link } from '@tanstack/react-router'
import { Alert, Drawer } from 'antd'
import { consent } from '../../apis.ts'
import { BlockLink, TransactionLink } from '../../parts/links.tsx'
import { SignedAct } from '../../parts/signed-act.tsx'
import { usePermission } from '../accounts/session.ts'
import { SignedTerms } from './signed-terms.tsx'
import {
  evidenceOf,
  fieldsText,
  GrantStateTag,
  granteeWords,
  kindWords,
  modeWords,
  purposeWords,
  typesText,
} from './words.tsx'

export function GrantDrawer(props: { grantId: string | undefined; onClose: () => void }) {
  return (
    <Drawer
      open={props.grantId !== undefined}
      onClose={props.onClose}
      size={Math.min(760, window.innerWidth)}
      title="授权详情"
      destroyOnHidden
    >
      {props.grantId && <Body grantId={props.grantId} />}
    </Drawer>
  )
}

function Body({ grantId }: { grantId: string }) {
  const query = consent.useQuery('get', { params: { grantId } }, { refetchInterval: 5_000 })
  const mayDraw = usePermission('provenance.read')
  return (
    <Loaded query={query} rows={12}>
      {(grant) => (
        <div className="stack">
          {grant.disputed && (
            <Alert
              type="warning"
              showIcon
              title={
                <>
                  居民对这项授权提出了异议，见 <Link to="/disputes">授权争议</Link>。
                </>
              }
            />
          )}
          {(grant.kind === 'emergency' || grant.mode === 'paper') && (
            <Alert
              type="info"
              showIcon
              title={
                grant.kind === 'emergency'
                  ? '急救授权：由医生与医院代签，非居民本人签署。'
                  : '纸质授权：由医院登记并代签，非居民本人签署。'
              }
            />
          )}
          <section>
            <h3 className="section-title">授权内容</h3>
            <Facts
              items={[
                { label: '居民', value: <MaskedText text={grant.residentName} missing="未登记姓名" /> },
                { label: '状态', value: <GrantStateTag state={grant.state} /> },
                {
                  label: '类别',
                  value: `${kindWords[grant.kind] ?? grant.kind} · ${modeWords[grant.mode] ?? grant.mode}`,
                },
                {
                  label: `被授权者（${granteeWords[grant.granteeKind]}）`,
                  value: [grant.granteeOrgName, grant.granteeName].filter(Boolean).join(' ') || '—',
                },
                { label: '数据持有机构', value: grant.holderName || '全部机构' },
                { label: '用途', value: purposeWords[grant.purpose] ?? grant.purpose },
                { label: '档案类型', value: typesText(grant.recordTypes) },
                { label: '字段', value: fieldsText(grant.fields) },
                { label: '最高级别', value: `${grant.maxGrade} 级` },
                { label: '数据时间', value: `${grant.dataFrom} 至 ${grant.dataTo}` },
                { label: '生效', value: <TimeText at={grant.validFrom} /> },
                { label: '失效', value: <TimeText at={grant.validTo} /> },
                { label: '授权时间', value: <TimeText at={grant.grantedAt} /> },
                grant.endedAt !== null && { label: '终止时间', value: <TimeText at={grant.endedAt} /> },
                grant.requestId !== null && {
                  label: '所答复的申请',
                  value: (
                    <Link to="/accesses/$requestId" params={{ requestId: grant.requestId }}>
                      查看申请
                    </Link>
                  ),
                },
                mayDraw && {
                  label: '溯源',
                  value: (
                    <Link to="/trace/$subject" params={{ subject: grant.residentId }}>
                      这位居民的溯源图
                    </Link>
                  ),
                },
              ]}
            />
          </section>
          <section>
            <h3 className="section-title">链上存证</h3>
            <Facts
              items={[
                { label: '存证', value: <EvidenceChip state={evidenceOf(grant.anchored)} /> },
                { label: '区块', value: <BlockLink number={grant.blockNumber} /> },
                {
                  label: '交易',
                  value: grant.transactionHash ? <TransactionLink hash={grant.transactionHash} /> : '—',
                },
                { label: '授权编号', value: <CopyableId value={grant.grantId} label="授权编号" /> },
                { label: '居民假名标识', value: <CopyableId value={grant.residentId} label="居民假名标识" /> },
                { label: '被授权者标识', value: <CopyableId value={grant.granteeId} label="被授权者标识" /> },
                grant.replaces !== null && {
                  label: '取代',
                  value: <CopyableId value={grant.replaces} label="被取代的授权编号" />,
                },
              ]}
            />
          </section>
          <SignedTerms signed={grant.signed} signature={grant.signature} publicKey={grant.publicKey} />
          {mayDraw && (
            <SignedAct
              acts={[
                { act: 'grant', id: grant.grantId, word: '授权' },
                ...(grant.state === 'withdrawn'
                  ? [{ act: 'withdrawal' as const, id: grant.grantId, word: '撤回' }]
                  : []),
              ]}
            />
          )}
          <section>
            <h3 className="section-title">居民所见：{grant.templateTitle || '知情同意书'}</h3>
            <p className="consent-text">{grant.text || '没有找到这一版的文本。'}</p>
            <p className="jhc-quiet">
              文本的 SM3 <CopyableId value={grant.textHash} label="文本哈希" />
            </p>
          </section>
        </div>
      )}
    </Loaded>
  )
}
