import { showGallery } from '../../components/gallery/gallery';

const place = document.getElementById('gallery');
if (!place) throw new Error('The gallery page has no element with the id "gallery".');
showGallery(place);
