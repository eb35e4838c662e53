/** Main places: the fullest of a map, whose labels stand on it whatever lies around them. */

/** How many they are. */
export const MAIN_PLACES = 2;
