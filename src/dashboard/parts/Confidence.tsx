/** How sure the reading is, 0 to 1, in hundredths; below a half it is marked. */
export function Confidence({ value }: { value: number }): React.JSX.Element {
  return (
    <span className={value < 0.5 ? 'confidence doubtful' : 'confidence'}>
      {Math.round(value * 100)}&#8239;% sure
    </span>
  );
}
