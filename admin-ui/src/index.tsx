import domReady from '@wordpress/dom-ready';
import { createRoot } from '@wordpress/element';
import { App } from './App';
import './index.scss';

domReady(() => {
  const place = document.getElementById('storebooks');
  if (place !== null) createRoot(place).render(<App />);
});
