import styles from './start.module.css';

const funded = [224, 344];
const waiting = [556, 676];

/** The app's own sign: two lanes of cards, each with its funding line. */
export function AppMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 1024 1024" aria-hidden="true">
      <rect
        x="48"
        y="48"
        width="928"
        height="928"
        rx="208"
        fill="#14181f"
        stroke="#ffffff"
        strokeOpacity="0.2"
        strokeWidth="16"
      />
      <rect x="160" y="160" width="332" height="704" rx="72" fill="#475569" />
      <rect x="532" y="160" width="332" height="704" rx="72" fill="#7b3fc4" />
      {[216, 588].map((x) => (
        <g key={x} fill="#ffffff">
          {funded.map((y) => (
            <rect key={y} x={x} y={y} width="220" height="92" rx="28" />
          ))}
          {waiting.map((y) => (
            <rect key={y} x={x} y={y} width="220" height="92" rx="28" fillOpacity="0.38" />
          ))}
          <path
            d={`M${x - 12} 496h256`}
            stroke="#ffffff"
            strokeWidth="24"
            strokeDasharray="56 36"
            strokeLinecap="round"
          />
        </g>
      ))}
    </svg>
  );
}
