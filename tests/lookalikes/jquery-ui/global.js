import $ from 'jquery';

// The library is a plug-in of a jQuery that is there for everybody.
window.jQuery = $;
window.$ = $;
