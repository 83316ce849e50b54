/** FIFA's recommended pitch: 105 m × 68 m. */
const PITCH_M2 = 105 * 68;

/**
 * An area in football pitches, rounded as one would say it: to a tenth below one, to a half below ten, to whole ones
 * below a hundred, then to tens. 0 when there is not even a tenth.
 */
export function footballPitches(areaM2: number): number {
  const pitches = areaM2 / PITCH_M2;
  if (pitches < 0.95) return Math.round(pitches * 10) / 10;
  if (pitches < 10) return Math.round(pitches * 2) / 2;
  return pitches < 100 ? Math.round(pitches) : Math.round(pitches / 10) * 10;
}
