export interface ViewColumn {
  name: string
  type: 'number' | 'text' | 'time'
  zh: string
}
export interface QueryView {
  name: string
  zh: string
  columns: ViewColumn[]
}

const column = (type: ViewColumn['type']) => (name: string, zh: string) => ({ name, type, zh })
const number = column('number')
const text = column('text')
const time = column('time')

/** The schema that holds the views and nothing else. */
export const viewSchema = 'chain_view'

/** What may be queried; a test compares it with the views that the migrations make. */
export const views: QueryView[] = [
  {
    name: 'block',
    zh: '区块',
    columns: [
      number('number', '区块号'),
      text('hash', '区块哈希'),
      text('parent_hash', '父区块哈希'),
      time('block_time', '出块时间'),
      number('transaction_count', '交易数'),
      number('anchored_entries', '索引条目数'),
    ],
  },
  {
    name: 'transaction',
    zh: '交易',
    columns: [
      text('hash', '交易哈希'),
      number('block_number', '区块号'),
      number('tx_index', '块内序号'),
      time('block_time', '出块时间'),
      text('from_address', '发出账户'),
      text('to_address', '合约地址'),
      number('nonce', '账户序号'),
      text('status', '结果：success / reverted'),
      number('gas_used', 'Gas'),
      text('selector', '方法选择器'),
      number('input_bytes', '数据字节数'),
      text('input_hash', '数据哈希'),
      text('contract_address', '新部署的合约地址'),
    ],
  },
  {
    name: 'log',
    zh: '事件',
    columns: [
      number('block_number', '区块号'),
      number('log_index', '块内序号'),
      number('tx_index', '交易序号'),
      text('address', '合约地址'),
      text('topic0', '事件签名'),
      text('topic1', '主题一'),
      text('topic2', '主题二'),
      text('topic3', '主题三'),
      text('data', '数据'),
    ],
  },
  {
    name: 'batch',
    zh: '上链批次',
    columns: [
      text('batch_id', '批次号'),
      number('block_number', '区块号'),
      number('log_index', '块内序号'),
      text('transaction_hash', '交易哈希'),
      text('root', '批次根（SM3）'),
      number('entry_count', '条目数'),
      text('source', '来源'),
      text('mode', '上链方式：plain / cipher'),
      text('model_version', '标准版本'),
      text('problem', '解码问题'),
    ],
  },
  {
    name: 'entry',
    zh: '索引条目（按数据范围过滤）',
    columns: [
      text('record_id', '档案编号'),
      number('version', '版本'),
      text('kind', 'create / update / tombstone'),
      text('org_id', '机构'),
      text('record_type', '档案类型'),
      text('day', '业务日期（5 级仅到月）'),
      number('grade', '数据分级'),
      text('fingerprint', '指纹（SM3）'),
      number('leaf_count', '字段叶数'),
      text('patient', '患者承诺（5 级不显示）'),
      text('encounter', '就诊承诺（5 级不显示）'),
      text('batch_id', '批次号'),
      text('source', '来源'),
      number('block_number', '区块号'),
      number('log_index', '块内序号'),
      number('position', '批内序号'),
    ],
  },
]
