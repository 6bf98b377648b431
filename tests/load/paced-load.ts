import { Agent, request as httpRequest } from 'node:http'

export interface PacedRequest {
  method: string
  path?: string
  body?: string
}

/**
 * So many requests a second, evenly spread and whether or not the ones before are answered; each one's time counts from the moment it was
 * due, so a server that stalls cannot hide those that it kept from being sent.
 */
export async function pacedLoad(options: {
  url: string
  headers: Record<string, string>
  requests: PacedRequest[]
  perSecond: number
  seconds: number
}): Promise<{ qps: number; p99Ms: number }> {
  const { url, headers, requests, perSecond, seconds } = options
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const times: number[] = []
  const startedAt = performance.now()
  const total = Math.round(perSecond * seconds)
  const underWay: Array<Promise<void>> = []
  for (let n = 0; n < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1000) * perSecond) + 1)
    for (; n < due; n++) underWay.push(send(n))
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await Promise.all(underWay)
  const elapsed = (performance.now() - startedAt) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return { qps: Math.round(total / elapsed), p99Ms: Math.round(times[Math.floor(times.length * 0.99)]! * 10) / 10 }

  function send(n: number): Promise<void> {
    const dueAt = startedAt + (n / perSecond) * 1000
    const { method, path = '/', body } = requests[n % requests.length]!
    return new Promise((resolve, reject) => {
      const call = httpRequest(new URL(path, url), { method, headers, agent }, (response) => {
        response.resume()
        response.on('error', reject)
        response.on('end', () => {
          if (response.statusCode !== 200) return reject(new Error(`answered ${response.statusCode}`))
          times.push(performance.now() - dueAt)
          resolve()
        })
      })
      call.on('error', reject)
      call.end(body)
    })
  }
}
