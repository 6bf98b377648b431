const local: Record<string, string> = {
  'ui.offline': '连接不到平台，请检查手机网络后重试。',
  'ui.unexpected-answer': '平台返回的内容与本页面的版本不符，请关闭页面重新打开。',
  'ui.page-failed': '页面没有加载完整，可能刚刚升级过，请重新打开。',
  'http.401': '登录已过期，请重新登录。',
  'http.403': '当前登录状态不能做这一步，请先用密钥登录。',
  'http.404': '没有找到，可能已被撤回或过期。',
}
const unknown = '操作没有完成，请稍后再试；仍不成功时请把错误码告知客服。'

/** What a screen shows when something failed: what happened, the code, whether trying again can help. */
export class RequestFailure extends Error {
  readonly code: string
  readonly status: number
  readonly zh: string
  readonly retryable: boolean
  readonly traceId: string | null
  constructor(failure: {
    code: string
    status: number
    zh?: string | undefined
    retryable?: boolean | undefined
    traceId?: string | null
    cause?: unknown
  }) {
    super(failure.code, { cause: failure.cause })
    this.code = failure.code
    this.status = failure.status
    this.zh = failure.zh ?? local[failure.code] ?? local[`http.${failure.status}`] ?? unknown
    this.retryable = failure.retryable ?? failure.status >= 500
    this.traceId = failure.traceId ?? null
  }

  static of(response: Response, problem: unknown): RequestFailure {
    const told = (typeof problem === 'object' && problem !== null ? problem : {}) as Record<string, unknown>
    const text = (name: string) => (typeof told[name] === 'string' ? (told[name] as string) : undefined)
    const chinese = [text('zh'), text('title'), text('detail')].find((one) => one && /\p{Script=Han}/u.test(one))
    return new RequestFailure({
      code: text('code') ?? `http.${response.status}`,
      status: response.status,
      zh: chinese,
      retryable: typeof told.retryable === 'boolean' ? told.retryable : undefined,
      traceId: text('traceId') ?? response.headers.get('x-trace-id'),
    })
  }
}

/** Any failure as screens show it; coded ones of our own libraries bring their words. */
export function failureOf(error: unknown): RequestFailure {
  if (error instanceof RequestFailure) return error
  const { code, zh, retryable } = error as { code?: unknown; zh?: unknown; retryable?: unknown }
  if (typeof code === 'string' && typeof zh === 'string')
    return new RequestFailure({ code, status: 0, zh, retryable: retryable === true, cause: error })
  const failed = error instanceof Error && /dynamically imported module|Importing a module/i.test(error.message)
  return new RequestFailure({ code: failed ? 'ui.page-failed' : 'ui.unknown', status: 0, cause: error })
}
