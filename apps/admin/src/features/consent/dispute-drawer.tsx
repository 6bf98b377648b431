import { Facts } from '@jhc/ui/facts.tsx'
import { MaskedText } from '@jhc/ui/masked-text.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Link } from '@tanstack/react-router'
import { Button, Drawer, Form, Input } from 'antd'
import { consent } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { usePermission } from '../accounts/session.ts'
import { type Dispute, DisputeState } from './disputes-page.tsx'

export function DisputeDrawer(props: { dispute: Dispute; onClose: () => void }) {
  const { dispute } = props
  const mayClose = usePermission('consent.manage')
  const { change, busy } = useChange([[consent.api.name]])
  const close = async ({ outcome }: { outcome: string }) => {
    const { disputeId } = dispute
    const done = await change('已处理，居民会收到通知', () =>
      consent.client.closeDispute({ params: { disputeId }, body: { outcome } }),
    )
    if (done) props.onClose()
  }
  return (
    <Drawer open onClose={props.onClose} size={Math.min(640, window.innerWidth)} title="授权争议">
      <div className="stack">
        <Facts
          items={[
            { label: '居民', value: <MaskedText text={dispute.residentName} missing="未登记姓名" /> },
            { label: '状态', value: <DisputeState state={dispute.state} /> },
            { label: '提出时间', value: <TimeText at={dispute.openedAt} /> },
            {
              label: '所争议的授权',
              value: (
                <Link to="/grants" search={{ grant: dispute.grantId }}>
                  查看授权
                </Link>
              ),
            },
          ]}
        />
        <section>
          <h3 className="section-title">居民的异议</h3>
          <p className="consent-text">{dispute.reason}</p>
        </section>
        {dispute.state === 'closed' ? (
          <section>
            <h3 className="section-title">处理结果</h3>
            <p className="consent-text">{dispute.outcome}</p>
            <p className="jhc-quiet">
              {dispute.closedBy} <TimeText at={dispute.closedAt} />
            </p>
          </section>
        ) : mayClose ? (
          <Form layout="vertical" requiredMark={false} onFinish={close}>
            <Form.Item
              label="处理结果（2–500 字，居民可见）"
              name="outcome"
              rules={[{ required: true, min: 2, whitespace: true, message: '请写明处理结果，至少 2 个字' }]}
            >
              <Input.TextArea rows={4} maxLength={500} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={busy}>
              办结
            </Button>
          </Form>
        ) : (
          <p className="jhc-quiet">由系统管理员处理。</p>
        )}
      </div>
    </Drawer>
  )
}
