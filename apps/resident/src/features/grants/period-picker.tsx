import { daysFromNow } from '../../parts/time.tsx'

const usual = [1, 7, 30, 90, 365]

/** Until when it may be looked at. The contract knows at most ten years. */
export function PeriodPicker({
  days,
  onChange,
  most = 3650,
}: {
  days: number
  onChange: (days: number) => void
  most?: number
}) {
  return (
    <fieldset className="period">
      <legend>可查阅多久</legend>
      <div className="chips">
        {usual
          .filter((one) => one <= most)
          .map((one) => (
            <button key={one} type="button" aria-pressed={one === days} onClick={() => onChange(one)}>
              {one === 365 ? '1 年' : `${one} 天`}
            </button>
          ))}
      </div>
      <label className="field">
        <span>或指定到</span>
        <input
          type="date"
          value={daysFromNow(days)}
          min={daysFromNow(1)}
          max={daysFromNow(most)}
          onChange={(event) => {
            const chosen = Math.round((Date.parse(event.target.value) - Date.parse(daysFromNow(0))) / 86_400_000)
            if (chosen >= 1 && chosen <= most) onChange(chosen)
          }}
        />
      </label>
    </fieldset>
  )
}
