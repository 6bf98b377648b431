import { createLog } from '@jhc/server-kit/log.ts'

/** A platform's log of which only failed requests are told: route and cause, for whoever has to mend it. */
export function failureLog(say: (text: string) => void) {
  const told = new Set<string>()
  return createLog({
    level: 'error',
    destination: {
      write(line: string) {
        const { msg, method, route, err } = JSON.parse(line)
        const text = `${method} ${route}: ${JSON.stringify(err)?.slice(0, 600)}`
        if (msg !== 'request failed' || told.has(text)) return
        told.add(text)
        say(text)
      },
    },
  })
}
