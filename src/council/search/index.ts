export { askedOf } from './asked.ts'
