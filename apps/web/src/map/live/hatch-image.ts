/** Hatch image: the pattern of what nobody watched, as a tile for the canvas. */

/** Side of the tile in CSS pixels. */
const SIDE = 6;

/** Draws the tile in a colour at a density of the screen. */
export function hatchImage(colour: string, pixelRatio: number): ImageData {
  const side = SIDE * pixelRatio;
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d");
  if (context === null) return new ImageData(side, side);
  context.strokeStyle = colour;
  context.lineWidth = 0.75 * pixelRatio;
  for (const shift of [-side, 0, side]) {
    context.moveTo(shift, side);
    context.lineTo(shift + side, 0);
  }
  context.stroke();
  return context.getImageData(0, 0, side, side);
}
