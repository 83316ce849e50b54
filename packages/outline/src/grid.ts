/** Metres in one degree of latitude, on the mean sphere. */
export const METRES_PER_DEGREE = 111_195;
