import { type Layout, layouts } from '@jhc/record/signed-bytes.ts'

const titles: Record<keyof typeof layouts, string> = {
  grant: '授权（Consent.grant，居民签）',
  change: '变更（Consent.change，居民签；动作为 2）',
  withdrawal: '撤回（Consent.withdraw，居民签，任何人可代递）',
  voiding: '作废未用序号（Consent.voidUnused，居民签）',
  request: '调阅申请（Access.request，申请人签）',
  requestWithdrawal: '撤回申请（Access.withdrawRequest，申请人签）',
  release: '放行（Access.release，持有机构签其 SM3）',
  outcome: '放行结果（Access.finish，持有机构签其 SM3）',
  refusal: '拒绝（Access.refuse，持有机构签其 SM3）',
  enrolment: '绑定密钥（Identities.enrol，新密钥签；医务人员与项目另由机构签「本字节 ‖ x ‖ y」的 SM3）',
  rotation: '更换密钥（Identities.rotate，新旧密钥各签一次）',
  ownRevocation: '本人吊销（Identities.revokeOwn，现密钥签）',
  reenrolment: '遗失后重新绑定（Identities.requestReenrolment，新密钥签，独立医院签其 SM3）',
  objection: '反对重新绑定（Identities.cancelReenrolment，原密钥签）',
}

/** docs/reference/consent-bytes.md, from the table that the encoders read. */
export function consentBytesPage(): string {
  const sections = Object.entries<Layout>(layouts).map(([name, layout]) => {
    let offset = 0
    const rows = layout.map(([field, bytes, meaning]) => {
      const row = `| ${offset} | ${bytes} | \`${field}\` | ${meaning} |`
      offset += bytes
      return row
    })
    return `## ${titles[name as keyof typeof layouts]}\n\n共 ${offset} 字节。\n\n| 偏移 | 字节 | 字段 | 含义 |\n|---:|---:|---|---|\n${rows.join('\n')}\n`
  })
  return `# 签名字节

由 \`npm run docs\` 从 \`libs/record/src/signed-bytes.ts\` 生成，请勿手改。

居民、医务人员和机构用 SM2 私钥签的就是下列字节，合约自行验签，不接受其他编码：整数为大端，长度固定，每个取值只有一种写法；合约对每个越界取值报出其偏移（\`TermsInvalid(offset)\`）。

- 签名算法 SM2-SM3（GB/T 32918.2-2016），用户标识 \`1234567812345678\`，待签摘要 e = SM3(ZA ‖ 字节)。ZA 在绑定密钥时由合约算出并保存。
- **域** = SM3(标签 ‖ 链标识 ‖ 盐 ‖ 合约地址) 的前 20 字节；标签依次为 \`JHC-IDENTITY-1\`、\`JHC-CONSENT-1\`、\`JHC-ACCESS-1\`，链标识为创世区块哈希。换链、换合约、重新部署，旧签名一律无效。
- 授权、申请、放行的**编号** = keccak256(字节)；同样的字节第二次提交被拒绝。
- 授权序号须递增，可跳号：平台扣住不递的旧授权，在居民签出更大序号（授权、撤回或作废）后即失效。撤回不受序号顺序、暂停或平台沉默影响。

${sections.join('\n')}`
}
