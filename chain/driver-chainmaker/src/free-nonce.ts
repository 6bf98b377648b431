/**
 * The first nonce without a transaction, from one that is known to be reached on: gallops upwards, then halves. Nonces are
 * taken without gaps, so what is found free behind a taken one is the next.
 */
export async function firstFreeNonce(from: number, isTaken: (nonce: number) => Promise<boolean>): Promise<number> {
  if (!(await isTaken(from))) return from
  let [taken, step] = [from, 1]
  while (await isTaken(taken + step)) {
    taken += step
    step *= 2
  }
  let free = taken + step
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2)
    if (await isTaken(middle)) taken = middle
    else free = middle
  }
  return free
}
