import type { Sentences } from "../explain.ts";

export const en: Sentences = {
  not_an_outline: () => "We could not recognise an outline. Draw an area, or send a GeoJSON polygon.",
  not_finite: () => "One coordinate is not a number. Correct it, or draw the outline again on the map.",
  too_many_corners: ({ corners, maxCorners }) =>
    `This outline has ${corners} corners, how precise! Simplify it: ${maxCorners} corners are enough.`,
  too_few_corners: () => "Add at least 3 corners to make an outline.",
  swapped_axes: () =>
    "These coordinates fall far from here: longitude and latitude are probably swapped. We can swap them back.",
  other_country: () =>
    "This point falls outside the country of the call. Check the coordinates (longitude, then latitude, in degrees), or move the outline.",
  unclosed: () => "The outline was open: we joined the last corner to the first.",
  duplicate_corner: () => "A corner was set twice in the same spot: we keep just one.",
  spike: () => "The outline doubles back on itself here. Remove this corner, or let us cut the spike.",
  self_crossing: () => "The outline crosses itself here. Move a corner, or let us untangle it.",
  ring_touches_itself: () =>
    "The outline touches itself here. Move this corner a little, or let us do it: a few decimetres are enough.",
  hole_outside: () =>
    "This hole reaches beyond the outline. Bring it inside, or let us cut off what sticks out.",
  holes_overlap: () => "Two holes overlap here. Move them apart, or let us make them one.",
  interior_split: () => "Here the holes cut the site in two. Move a corner, or let us make two parts of it.",
  parts_overlap: () => "Two parts overlap here. Move them apart, or let us join them.",
  too_large: ({ area, max }) =>
    `${area} is immense: we read places of up to ${max}. Outline the most promising part.`,
  too_tiny: ({ area, floor }) =>
    `The outline covers only ${area}. Below ${floor} we take it for a slip of the finger: draw around the whole place.`,
  out_of_territory: () =>
    "This place lies outside the area of the call. Send it all the same: we will keep it as “outside the area”.",
  too_small: ({ missing }) =>
    `About ${missing} are missing for the Manufacture. Too small for it, but useful: a garden, a shop, a place to remember. Send it all the same.`,
  nearly_large_enough: ({ area, min }) =>
    `At ${area} it comes very close to ${min}: an outline drawn by hand is only right to a few per cent, we will check.`,
};
