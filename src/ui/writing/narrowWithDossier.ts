/** In windows narrower than this the map has no room between the panel of a story and a dossier. */
export const narrowWithDossier = 1700
