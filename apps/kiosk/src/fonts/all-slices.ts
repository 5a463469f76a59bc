// Every letter of both Chinese faces, in slices that the browser fetches as it meets them. The style sheets name some
// two hundred files and are large, so that they are loaded after the first picture.
import '@fontsource-variable/noto-sans-sc/index.css';
import '@fontsource-variable/noto-serif-sc/index.css';
