import Camera from "./core/camera.js";
import MouseCaptor from "./core/captors/mouse.js";
import TouchCaptor from "./core/captors/touch.js";
import Sigma from "./sigma.js";
export default Sigma;
export { Sigma, Camera, MouseCaptor, TouchCaptor };
