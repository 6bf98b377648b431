import { type GrantKind, grantKinds, type Purpose, purposes } from '@jhc/record/consent/consent-words.ts'
import type { NewTemplate } from './templates.ts'

interface Particulars {
  kind: GrantKind
  purpose: Purpose
  title: string
  aim: string
  recipient: string
  retention: string
  effect: string
  refusal: string
}

const processor =
  '处理者：静安区卫生健康信息中心（区全民健康信息平台运营单位），与保存您档案的医疗机构各自对本单位的处理活动负责。联系方式：拨打 12345 市民服务热线，转静安区卫生健康委员会个人信息保护岗；或到保存您档案的医院窗口办理。'
const items =
  '处理本页所列档案类型、字段和时间范围内的健康档案（门急诊、住院、体检、检验、检查影像、处方、免疫接种、过敏等）。健康信息属于敏感个人信息。级别按 GB/T 39725 分为 1–5 级：1–2 级不识别个人，3 级部分去标识，4 级可识别您本人，5 级为艾滋病、性病等特殊病种。您在本页选定允许的最高级别；未逐项选定的，不提供。'
const method =
  '由保存档案的医院核对链上授权与您的签名后，只取授权的字段，加密传给接收方；平台只转送密文，不能打开。每次提供都先登记上链，您可随时在“足迹”中查看谁、何时、依据哪项授权看过。链上只存哈希与假名标识，不存姓名、证件号码和档案内容。'
const withdrawing =
  '您可随时在“我的授权”中缩小、变更或撤回本授权，操作与授权同样简便，也可到任一医院窗口用本人密钥撤回。撤回自上链起生效，分页提供中的调阅在下一页前停止；不影响撤回前已依法进行的处理。授权到期自动失效。'
const rights =
  '您有权查阅、复制、更正、补充、删除个人信息，要求解释处理规则，限制或拒绝处理，并可向履行个人信息保护职责的部门投诉。不满 14 周岁的，由监护人阅读并签署。'

const particulars: Particulars[] = [
  {
    kind: 'data-use',
    purpose: 'treatment',
    title: '诊疗调阅健康档案知情同意书',
    aim: '供接诊医生了解您的既往病史、检验检查和用药，用于本次及授权期内的诊断治疗；不用于其他目的。',
    recipient: '本页所列的医生本人或其所在医疗机构；名称、机构和联系方式见本页“授权给”一栏。不得转交他人。',
    retention:
      '接收方不在本地留存副本；调阅结果最长保留至申请结束（不超过 24 小时）。纳入其病历的内容按病历管理规定保存。',
    effect:
      '医生了解既往情况有助于避免重复检查和用药冲突。您的健康情况将为接收方知悉；平台以字段限定、水印和上链留痕降低泄露风险。',
    refusal: '不同意不影响您挂号、就诊和获得必要治疗；医生将只依据当面问诊和本院资料诊疗，可能需要重复检查。',
  },
  {
    kind: 'data-use',
    purpose: 'referral',
    title: '会诊与转诊调阅健康档案知情同意书',
    aim: '供会诊或转入机构的医生了解您的病情，用于本次会诊、转诊的诊疗衔接；不用于其他目的。',
    recipient: '本页所列的会诊医生或转入医疗机构；名称、机构和联系方式见本页“授权给”一栏。不得转交他人。',
    retention:
      '接收方不在本地留存副本；调阅结果最长保留至申请结束（不超过 24 小时）。纳入会诊记录的内容按病历管理规定保存。',
    effect: '会诊与转诊需要连续的病历。您的健康情况将为接收方知悉；平台以字段限定、水印和上链留痕降低泄露风险。',
    refusal: '不同意不影响您在原医院继续就诊；会诊或转诊可能因资料不足而延后，您也可自行携带纸质资料。',
  },
  {
    kind: 'data-use',
    purpose: 'health-management',
    title: '健康管理使用健康档案知情同意书',
    aim: '供家庭医生团队等为您开展慢病随访、体检跟踪和健康指导；不用于其他目的。',
    recipient: '本页所列的家庭医生或社区卫生服务机构；名称、机构和联系方式见本页“授权给”一栏。不得转交他人。',
    retention: '接收方不在本地留存副本；健康管理记录按基本公共卫生服务规范保存。',
    effect: '持续了解指标变化才能给出有针对性的指导。接收方在授权期内可多次查看，您会收到每次查看的提醒。',
    refusal: '不同意不影响签约和其他公共卫生服务；健康指导将只依据您在服务中提供的信息。',
  },
  {
    kind: 'third-party-query',
    purpose: 'insurance-claim',
    title: '保险理赔核验健康档案知情同意书（单独同意）',
    aim: '供您本人申请理赔的保险机构核验与该次理赔直接相关的诊疗记录；不得用于核保、定价或营销。',
    recipient: '本页所列的保险机构；名称和联系方式见本页“授权给”一栏。接收方变更目的或方式的，须重新取得您的同意。',
    retention: '接收方按保险业档案规定保存理赔核验结论；超出授权的档案不提供，期满由接收方删除。',
    effect: '核验可代替您提交纸质病历。保险机构将知悉授权字段内的健康情况，可能影响本次理赔结论。',
    refusal: '不同意不影响您就医；您可改为自行提交纸质资料办理理赔，保险机构不得因此拒绝受理。',
  },
  {
    kind: 'third-party-query',
    purpose: 'certification',
    title: '健康证明核验知情同意书（单独同意）',
    aim: '供您指定的单位核验入学、入职、从业等所需的健康证明事项；不用于其他目的。',
    recipient: '本页所列的用人单位、学校或主管部门；名称和联系方式见本页“授权给”一栏。不得转交他人。',
    retention: '接收方只保存核验结论和凭证编号；期满由接收方删除。',
    effect: '核验可代替您提交纸质证明。接收方将知悉授权字段内的健康情况；法律禁止因健康状况的歧视。',
    refusal: '不同意不影响您就医；您可改为自行提交纸质证明。',
  },
  {
    kind: 'research',
    purpose: 'research',
    title: '医学研究使用健康档案知情同意书（单独同意）',
    aim: '供本页所列并经伦理审查批准的研究项目使用；不用于其他项目或商业营销。',
    recipient: '本页所列研究项目的承担单位；项目名称、负责人和联系方式见本页“授权给”一栏。',
    retention: '数据经去标识后在安全区内使用，研究期满按批准的方案删除或封存。',
    effect: '研究可能改进诊疗，对您个人没有直接收益。数据经去标识并以项目专用假名替代，仍有极小的重识别风险。',
    refusal: '不同意或中途退出不影响您的任何诊疗和公共卫生服务。',
  },
  {
    kind: 'link',
    purpose: 'link-view',
    title: '以链接分享健康档案知情同意书',
    aim: '按您的意愿，把您选定的档案以加密链接分享给您指定的人查看；不用于其他目的。',
    recipient: '您发送链接的对象；打开前须先证明身份，仅凭口令不能打开。每次打开都会通知您。',
    retention: '密文保存至链接到期或被您收回，之后删除；平台没有打开密文的钥匙。',
    effect: '链接对象将看到您选定的内容，并可能记录或转述。请只分享给您信任的人，并设定有效期和次数。',
    refusal: '不分享不影响您使用其他功能。',
  },
  {
    kind: 'emergency',
    purpose: 'emergency',
    title: '急救调阅健康档案告知书',
    aim: '您因伤病无法表达意愿、情况紧急时，供施救医生了解过敏、用药和重要病史；只用于本次急救。',
    recipient: '签名申请的施救医生本人；医生与所在医院共同签名并说明理由，仅在区里开通急救调阅时可用。',
    retention: '最长 24 小时自动失效；接收方不在本地留存副本，纳入急救病历的内容按病历管理规定保存。',
    effect: '为保护您的生命健康所必需（《个人信息保护法》第十三条第一款第四项）。未经您当场签署，因此事后立即通知您。',
    refusal: '您可事先在“拒绝名单”中拒绝特定的人或机构；拒绝后即使急救也不能调阅，可能延误救治。',
  },
]

/** A complete text for each kind and purpose that grants can have. */
export function seededTexts(): NewTemplate[] {
  return particulars.map(({ kind, purpose, title, aim, recipient, retention, effect, refusal }) => ({
    templateId: `${kind}-${purpose}`,
    kind,
    purpose,
    title,
    sections: [
      { heading: '个人信息处理者与联系方式', text: processor },
      { heading: '处理目的', text: `${grantKinds[kind].zh} · ${purposes[purpose].zh}。${aim}` },
      { heading: '处理的信息与级别', text: items },
      { heading: '接收方', text: recipient },
      { heading: '处理方式', text: method },
      { heading: '保存期限', text: retention },
      { heading: '必要性与对您权益的影响', text: effect },
      { heading: '不同意的后果', text: refusal },
      { heading: '撤回与变更', text: withdrawing },
      { heading: '您的权利', text: rights },
    ],
  }))
}
