/** The name under which a style holds the drawn base. */
export const FOND_DESSINE_SOURCE = "fond-dessine";
