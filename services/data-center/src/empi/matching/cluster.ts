export interface Edge {
  a: number
  b: number
  bits: number
}

export interface ClusterRules {
  /** Never of one person, directly or over others. */
  contradict(a: number, b: number): boolean
  /** Decided by a person: joined before any score is looked at. */
  same?: readonly (readonly [number, number])[]
}

/**
 * Joins along edges, strongest first, ties by position: the same data give the same clusters in whatever order they came.
 * Two clusters with a contradiction between any of their members are never joined; such edges are returned as refused.
 */
export function cluster(size: number, edges: readonly Edge[], rules: ClusterRules): { of: number[]; refused: Edge[] } {
  const of = Array.from({ length: size }, (_, i) => i)
  const members = of.map((i) => [i])
  const refused: Edge[] = []
  const join = (a: number, b: number, mayContradict: (x: number, y: number) => boolean): boolean => {
    const [left, right] = [of[a]!, of[b]!]
    if (left === right) return true
    for (const x of members[left]!) for (const y of members[right]!) if (mayContradict(x, y)) return false
    const [keep, gone] = left < right ? [left, right] : [right, left]
    for (const x of members[gone]!) of[x] = keep
    members[keep]!.push(...members[gone]!)
    members[gone] = []
    return true
  }
  for (const [a, b] of rules.same ?? []) {
    join(a, b, (x, y) => !(x === a && y === b) && !(x === b && y === a) && rules.contradict(x, y))
  }
  const order = [...edges].sort((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b)
  for (const edge of order) if (!join(edge.a, edge.b, rules.contradict)) refused.push(edge)
  return { of, refused }
}
