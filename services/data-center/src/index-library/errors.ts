import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('index-library', {
  'different-content': {
    kind: 'conflict',
    retryable: false,
    zh: '该档案版本已有索引且内容不同，拒绝覆盖；更正请提交新的版本。',
  },
  'previous-missing': { kind: 'conflict', retryable: false, zh: '更正所指的上一版本不在索引库中，请先提交上一版本。' },
  'previous-differs': { kind: 'conflict', retryable: false, zh: '更正所带的上一版本指纹与索引库不一致，拒绝接收。' },
  'foreign-source': { kind: 'forbidden', retryable: false, zh: '该档案或来源属于其他机构，本前置机不能为其提交索引。' },
  'foreign-registration': {
    kind: 'forbidden',
    retryable: false,
    zh: '该患者登记属于其他来源，本来源不能为其提交索引。',
  },
  'bad-source-id': { kind: 'invalid', retryable: false, zh: '来源编号只能由小写字母、数字和短横线组成。' },
  'bad-time': { kind: 'invalid', retryable: false, zh: '采集时间不是有效的时间。' },
  'unknown-registration': { kind: 'conflict', retryable: true, zh: '患者尚未在主索引登记，请先登记再提交索引。' },
  'unknown-encounter': { kind: 'conflict', retryable: false, zh: '档案所属的就诊活动尚未提交。' },
  'lane-gap': {
    kind: 'internal',
    retryable: false,
    zh: '上链队列中缺少索引行，可能被删除，已停止读取，请立即核查。',
  },
  'unknown-lane': { kind: 'not-found', retryable: false, zh: '没有这条上链队列。' },
  'unknown-record': { kind: 'not-found', retryable: false, zh: '索引库中没有这份档案。' },
  'unknown-person': { kind: 'not-found', retryable: false, zh: '没有这位居民，可能已与其他居民合并，请重新查询。' },
  'no-meta-key': { kind: 'internal', retryable: false, zh: '来源设为密文上链，但没有配置索引元数据密钥。' },
  'mark-gap': { kind: 'conflict', retryable: false, zh: '上链批次与前一批次不相接，拒绝更新上链状态。' },
  'mark-regress': { kind: 'conflict', retryable: false, zh: '上链批次与已登记的内容不同，上链状态只能前进。' },
})
