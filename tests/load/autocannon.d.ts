declare module 'autocannon' {
  interface Request {
    method: string
    path?: string
    body?: string
    setupRequest?: (request: Request) => Request
  }
  interface Result {
    duration: number
    errors: number
    non2xx: number
    requests: { total: number }
    latency: { p50: number; p99: number }
  }
  export default function autocannon(options: {
    url: string
    connections: number
    duration: number
    headers?: Record<string, string>
    requests: Request[]
  }): Promise<Result>
}
