import type { ClauseId } from './clauses.ts'

/** One row of the tender's table of 密码应用需求 (level 3), and who meets it. */
export interface TenderRow {
  layer: '物理和环境安全' | '网络和通信安全' | '设备和计算安全' | '应用和数据安全'
  item: string
  need: string
  who: string
  how: string
  /** Of the compliance tables: their attacks are the evidence. */
  clauses?: readonly ClauseId[]
  /** Tests and recipes by path. */
  evidence?: readonly string[]
  /** Where it is seen in the admin app. */
  page?: string
}

const products = '按《密码应用方案》选用的产品须有商用密码产品认证证书（GB/T 37092 二级及以上），证书编号由运营方登记'
const software =
  '软件实现的密码只用于开发与验收；生产环境以 `JHC_CRYPTO=district-services` 使用区统一的密码服务，否则拒绝启动'

export const tenderRows: readonly TenderRow[] = [
  {
    layer: '物理和环境安全',
    item: '身份鉴别',
    need: '进入机房人员身份的真实性',
    who: '云平台',
    how: '机房由区大数据中心管理',
  },
  { layer: '物理和环境安全', item: '电子门禁记录数据完整性', need: '进出记录不被篡改', who: '云平台', how: '同上' },
  { layer: '物理和环境安全', item: '视频监控记录数据完整性', need: '音像记录不被篡改', who: '云平台', how: '同上' },
  { layer: '物理和环境安全', item: '密码服务', need: '不适用', who: '不适用', how: '招标文件列为不适用' },
  {
    layer: '物理和环境安全',
    item: '密码产品',
    need: 'GB/T 37092 二级及以上',
    who: '云平台',
    how: '门禁与监控的密码产品由机房提供',
  },

  {
    layer: '网络和通信安全',
    item: '身份鉴别',
    need: '移动终端、PC 端与服务端通信实体身份的真实性',
    who: '本软件、云平台',
    how: '医院前置机逐请求以 SM2 证书签名证明身份，平台应答以平台证书签名；浏览器到服务端经国密反向代理或安全认证网关。运维管理端由云平台保障',
    clauses: ['Net-a'],
    evidence: ['tests/independent/tongsuo.test.ts', 'deploy/gm-tls/README.md', 'docs/reference/request-proof.md'],
    page: '身份与证书',
  },
  {
    layer: '网络和通信安全',
    item: '通信数据完整性',
    need: '通信过程中业务数据不被篡改',
    who: '本软件、云平台',
    how: '国密 TLS 之外，前置机与服务之间的调用另有应用层数字信封与签名。运维通道由云平台保障',
    clauses: ['Net-b'],
    evidence: ['tests/independent/tongsuo.test.ts', 'deploy/gm-tls/README.md', 'docs/reference/payload-envelopes.md'],
  },
  {
    layer: '网络和通信安全',
    item: '通信过程中重要数据的机密性',
    need: '通信过程中业务数据不泄露',
    who: '本软件、云平台',
    how: '同上；浏览器访问须 TLS，HSTS 一年。运维通道由云平台保障',
    clauses: ['Net-c'],
    evidence: ['tests/independent/tongsuo.test.ts', 'deploy/gm-tls/README.md', 'docs/reference/payload-envelopes.md'],
  },
  {
    layer: '网络和通信安全',
    item: '网络边界访问控制信息的完整性',
    need: '边界访问控制信息不被篡改',
    who: '本软件、云平台',
    how: '应用层的调用方、机构、签发机构名单逐行带完整性校验码；反向代理配置由主机日志采集比对。网络区域边界由云平台保障',
    clauses: ['Net-d', 'Dev-c'],
    page: '身份与证书',
  },
  { layer: '网络和通信安全', item: '安全接入认证', need: '不适用', who: '不适用', how: '招标文件：无外部设备接入需求' },
  {
    layer: '网络和通信安全',
    item: '密码服务',
    need: '证书由具备资质的机构签发；云密码服务',
    who: '运营方、云平台',
    how: '导入区签发机构的证书链与吊销列表后，只认其签发的证书；云密码服务由云平台提供',
    page: '身份与证书',
  },
  {
    layer: '网络和通信安全',
    item: '密码产品',
    need: '移动终端、浏览器、USB Key、服务端产品二级及以上',
    who: '运营方、云平台',
    how: products,
  },

  {
    layer: '设备和计算安全',
    item: '身份鉴别',
    need: '远程运维管理员身份的真实性',
    who: '运营方',
    how: '经堡垒机以证书或 USB Key 登录；本软件不提供设备登录',
    clauses: ['Dev-a'],
  },
  {
    layer: '设备和计算安全',
    item: '远程管理通道安全',
    need: '鉴别信息不泄漏',
    who: '运营方',
    how: '经堡垒机的加密通道；本软件不开放明文管理端口，默认只监听本机',
    clauses: ['Dev-b'],
  },
  {
    layer: '设备和计算安全',
    item: '系统资源访问控制信息完整性',
    need: '服务器、数据库的访问控制信息不被篡改',
    who: '本软件',
    how: '主机的登录、授权、数据库访问配置由采集程序逐份比对，改动即告警，须有人确认',
    clauses: ['Dev-c'],
    page: '业务审计',
  },
  {
    layer: '设备和计算安全',
    item: '重要信息资源安全标记完整性',
    need: '不适用',
    who: '不适用',
    how: '招标文件：设备没有安全标记',
  },
  {
    layer: '设备和计算安全',
    item: '日志记录完整性',
    need: '日志不被篡改',
    who: '本软件',
    how: '业务审计与主机日志逐条 HMAC-SM3 成链、链头签名、按批上链；修改、删除、互换、截尾都被指出',
    clauses: ['Dev-e'],
    page: '业务审计',
  },
  {
    layer: '设备和计算安全',
    item: '重要可执行程序完整性、来源真实性',
    need: '程序不被篡改，来源真实',
    who: '本软件',
    how: '发布清单以 SM2 签名，启动前逐文件核对，不符即拒绝启动',
    clauses: ['Dev-f'],
    evidence: ['docs/guides/程序完整性.md'],
    page: '密码应用',
  },
  { layer: '设备和计算安全', item: '密码服务', need: '云密码服务', who: '云平台', how: '由区大数据中心提供' },
  { layer: '设备和计算安全', item: '密码产品', need: '二级及以上', who: '运营方、云平台', how: products },

  {
    layer: '应用和数据安全',
    item: '身份鉴别',
    need: '登录用户身份的真实性',
    who: '本软件',
    how: '口令加国密动态口令或 TOTP；前置机与人员证书绑定须两人办理，挑战不可重放',
    clauses: ['App-a', 'A-18', 'A-lockout', 'A-19', 'ASVS 6.5.1', 'ASVS 7.4.1'],
    page: '登录、本人账号',
  },
  {
    layer: '应用和数据安全',
    item: '访问控制信息完整性',
    need: '权限控制列表不被篡改',
    who: '本软件',
    how: '账户、角色、范围、版本逐行带校验码并入登记册，每次鉴权核对；改库、复制、回退都被拒绝并指出',
    clauses: ['App-b', 'A-rights'],
    page: '密码应用',
  },
  {
    layer: '应用和数据安全',
    item: '重要信息资源安全标记完整性',
    need: '不适用',
    who: '不适用',
    how: '招标文件：应用没有安全标记。数据分级仍在档案指纹之内，改动可被发现',
    clauses: ['App-c'],
  },
  {
    layer: '应用和数据安全',
    item: '重要数据传输机密性',
    need: '鉴别信息与重要数据传输中不泄露',
    who: '本软件',
    how: '前置机与服务的每次调用装入收方 SM2 公钥的数字信封，与承载通道无关',
    clauses: ['App-d', 'A-24'],
    evidence: ['docs/reference/payload-envelopes.md'],
    page: '密码应用',
  },
  {
    layer: '应用和数据安全',
    item: '重要数据存储机密性',
    need: '鉴别信息与重要数据存储中不泄露',
    who: '本软件',
    how: '身份标识、审核理由、待处理的原始文档与凭据以 SM4 按表、列、行绑定加密，数据密钥分版本、可不停机轮换；密钥由主密钥包裹，主密钥在密码服务中；口令只存散列；病历原文留在医院',
    clauses: ['App-e', 'A-25', 'Keys', 'ASVS 11.3.3'],
    page: '密码应用',
  },
  {
    layer: '应用和数据安全',
    item: '重要数据传输完整性',
    need: '重要数据传输中不被篡改',
    who: '本软件',
    how: '数字信封带认证，请求与应答逐条签名',
    clauses: ['App-f', 'ASVS 4.1.5'],
    evidence: ['docs/reference/request-proof.md'],
  },
  {
    layer: '应用和数据安全',
    item: '重要数据存储完整性',
    need: '重要数据存储中不被篡改',
    who: '本软件',
    how: '档案指纹与索引按批上链，主索引与镜像逐行核对；核验指出表与行',
    clauses: ['App-g'],
    page: '档案详情 → 验证、索引审计',
  },
  {
    layer: '应用和数据安全',
    item: '不可否认性',
    need: '不适用',
    who: '本软件',
    how: '招标文件列为不适用；本软件仍由合约验证居民、机构、审批人本人的 SM2 签名，审计导出可用 OpenSSL 离线验签',
    clauses: ['App-h'],
    evidence: ['docs/guides/离线验签.md', 'docs/guides/联盟签名.md'],
  },
  {
    layer: '应用和数据安全',
    item: '密码服务',
    need: '证书由具备资质的机构签发；云密码服务',
    who: '运营方、云平台',
    how: software,
    evidence: ['apps/platform/src/production-rules.test.ts', 'docs/reference/district-crypto.md'],
    page: '密码应用',
  },
  { layer: '应用和数据安全', item: '密码产品', need: '二级及以上', who: '运营方、云平台', how: products },
]
