import { arcsecond, polynomial } from './angle.ts'
import { aboutX, aboutZ, compose } from './vector.ts'
import type { Matrix } from './vector.ts'

/**
 * Turns the mean equator and equinox of J2000 (as the sky's frame, ICRS, has it) into the mean ecliptic and
 * equinox of date. IAU 2006, Fukushima-Williams angles: Capitaine, Wallace & Chapront (2003), Hilton et al.
 * (2006), frame bias included.
 */
export function meanEclipticOfDate(centuries: number): Matrix {
  const gamma = polynomial(
    centuries,
    [-0.052928, 10.556378, 0.4932044, -0.00031238, -0.000002788, 0.000000026],
  )
  const phi = polynomial(
    centuries,
    [84381.412819, -46.811016, 0.0511268, 0.00053289, -0.00000044, -0.0000000176],
  )
  const psi = polynomial(
    centuries,
    [-0.041775, 5038.481484, 1.5584175, -0.00018522, -0.000026452, -0.0000000148],
  )
  const equatorToEcliptic = compose(aboutX(phi * arcsecond), aboutZ(gamma * arcsecond))
  return compose(aboutZ(-psi * arcsecond), equatorToEcliptic)
}

/** Mean obliquity of the ecliptic in radians, IAU 2006. */
export function meanObliquity(centuries: number): number {
  return (
    arcsecond *
    polynomial(centuries, [84381.406, -46.836769, -0.0001831, 0.0020034, -0.000000576, -0.0000000434])
  )
}

/** General precession in longitude since J2000, in arcseconds: IAU 2006 (Capitaine et al. 2003, p_A). */
export function generalPrecessionArcsec(centuries: number): number {
  return polynomial(centuries, [0, 5028.796195, 1.1054348, 0.00007964, -0.000023857, -0.0000000383])
}
