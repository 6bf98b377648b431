import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { saveFile } from '@jhc/ui/save-file.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Button, Modal } from 'antd'
import { consortium } from '../../apis.ts'
import { BlockLink } from '../../parts/links.tsx'
import { eventWord } from './event-words.ts'

/** That the change stands on the chain: its event in the receipt, the receipt under the block's header. */
export function EventProof(props: {
  event: { blockNumber: number; logIndex: number; event: string }
  onClose: () => void
}) {
  const { blockNumber, logIndex, event } = props.event
  const query = consortium.useQuery('proveEvent', { params: { blockNumber, logIndex } })
  return (
    <Modal open title={`「${eventWord(event)}」的链上证明`} footer={null} onCancel={props.onClose}>
      <Loaded query={query} rows={5} minHeight={200} compact>
        {(proof) => (
          <>
            <p>
              {proof.verified ? (
                <ToneTag tone="verified" icon={<CheckCircleFilled />}>
                  核验通过：事件在交易回执中，回执在区块头之下
                </ToneTag>
              ) : (
                <ToneTag tone="mismatch" icon={<CloseCircleFilled />}>
                  核验不通过：回执与区块头不符
                </ToneTag>
              )}
            </p>
            <Facts
              items={[
                { label: '区块', value: <BlockLink number={proof.blockNumber} /> },
                { label: '区块哈希', value: <CopyableId value={proof.blockHash} label="区块哈希" /> },
                { label: '交易哈希', value: <CopyableId value={proof.transactionHash} label="交易哈希" /> },
                { label: '合约', value: <CopyableId value={proof.contract} label="合约地址" /> },
                { label: '事件主题', value: <CopyableId value={proof.topics[0] ?? ''} label="事件主题" /> },
              ]}
            />
            <Button
              onClick={() =>
                saveFile(
                  `变更证明-${blockNumber}-${logIndex}.json`,
                  `${JSON.stringify(proof, null, 2)}\n`,
                  'application/json',
                )
              }
            >
              下载证明
            </Button>
          </>
        )}
      </Loaded>
    </Modal>
  )
}
