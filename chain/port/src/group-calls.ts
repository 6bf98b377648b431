/**
 * Group commit: while one run is under way the calls that come wait, and the next run takes them together. Each call gets its
 * own result or error; if the run itself throws, all its calls fail with that. A group weighs at most `largestGroup`, or is one call.
 */
export function groupCalls<Call, Result>(
  run: (calls: Call[]) => Promise<Array<Result | Error>>,
  largestGroup: number,
  weigh: (call: Call) => number = () => 1,
): (call: Call) => Promise<Result> {
  const queue: Array<{ call: Call; resolve: (result: Result) => void; reject: (error: unknown) => void }> = []
  let running = false

  async function drain(): Promise<void> {
    running = true
    while (queue.length > 0) {
      const group = takeGroup()
      try {
        const results = await run(group.map((item) => item.call))
        group.forEach((item, index) => {
          const result = results[index]!
          if (result instanceof Error) item.reject(result)
          else item.resolve(result)
        })
      } catch (error) {
        for (const item of group) item.reject(error)
      }
    }
    running = false
  }

  function takeGroup() {
    let weight = 0
    let count = 0
    for (const item of queue) {
      weight += weigh(item.call)
      if (count > 0 && weight > largestGroup) break
      count++
    }
    return queue.splice(0, count)
  }

  return (call) =>
    new Promise((resolve, reject) => {
      queue.push({ call, resolve, reject })
      if (!running) void drain()
    })
}
