export function Brand() {
  return (
    <span className="brand">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="#0B7285" />
        <path
          d="M6 17h5l3-8 4 14 3-9 1.500 3H26"
          fill="none"
          stroke="#fff"
          strokeWidth="2.600"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>静安健康链</span>
    </span>
  )
}
