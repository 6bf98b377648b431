/** What PIPL 17, 23 and 30 and GB/T 45574 want told, each by itself; a text without one of them is not published. */
export const requiredHeadings = [
  '个人信息处理者与联系方式',
  '处理目的',
  '处理的信息与级别',
  '接收方',
  '处理方式',
  '保存期限',
  '必要性与对您权益的影响',
  '不同意的后果',
  '撤回与变更',
  '您的权利',
] as const
