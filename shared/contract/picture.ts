import { z } from 'zod';
import { isPlainSvg } from './plain-svg';

/** What a page may hand over to be written: more is no chart of a screen. */
const mostBytes = 64_000_000;

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The bytes of a PNG, by its first eight. */
export const pictureBytesSchema = z.custom<Uint8Array>(
  (value) =>
    value instanceof Uint8Array &&
    value.byteLength <= mostBytes &&
    pngMark.every((byte, index) => value[index] === byte),
);

export const pictureTextSchema = z.string().max(mostBytes).refine(isPlainSvg);
