import type { Situation } from '../../lib/situation/situation';
import { strings } from '../strings';

export interface EmotionCourseProps {
  course: Situation['course'];
}

const width = 200;
const height = 30;
const edge = 5;
const strongest = 4;

const colour = (strength: number) =>
  strength >= 3 ? 'var(--error)' : strength >= 2 ? 'var(--warning)' : 'var(--accent)';

/** The customer's tone, message by message: higher is angrier. */
export function EmotionCourse({ course }: EmotionCourseProps) {
  const step = course.length > 1 ? (width - 2 * edge) / (course.length - 1) : 0;
  const points = course.map((one, index) => ({
    ...one,
    x: edge + index * step,
    y: height - edge - (Math.min(one.strength, strongest) / strongest) * (height - 2 * edge),
  }));
  const words = course.map(({ emotion }) => strings.emotions[emotion].toLowerCase()).join(', ');
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
  return (
    <svg
      role="img"
      aria-label={strings.situation.courseLabel(words)}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-7.5 w-full max-w-50"
    >
      <path d={`M${edge} ${height - 1} H${width - edge}`} stroke="var(--line)" strokeWidth="1" />
      <path d={path} fill="none" stroke="var(--line-strong)" strokeWidth="1.25" strokeLinejoin="round" />
      {points.map(({ messageId, x, y, strength, emotion, quote }, index) => (
        <circle
          key={messageId}
          cx={x}
          cy={y}
          r={index === points.length - 1 ? 4 : 3}
          fill={colour(strength)}
          stroke="var(--card)"
          strokeWidth="1.5"
        >
          <title>{quote ? `${strings.emotions[emotion]}: “${quote}”` : strings.emotions[emotion]}</title>
        </circle>
      ))}
    </svg>
  );
}
