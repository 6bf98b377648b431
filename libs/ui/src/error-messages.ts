import { errorCatalogue } from '@jhc/kit/errors.ts'

/** Failures that only a browser can have; everything else comes with its text from the server or from the catalogue. */
const local: Record<string, string> = {
  'ui.offline': '连接不到平台，请检查网络后重试。',
  'ui.unexpected-answer': '平台返回的内容与本页面的版本不符，请刷新页面；仍出现时请联系运维人员。',
  'ui.page-failed': '页面加载失败，可能刚刚升级过，请刷新页面。',
}

export function messageOf(code: string): string {
  return local[code] ?? errorCatalogue().get(code)?.zh ?? '操作没有完成，请稍后再试，或将错误码告知运维人员。'
}
