package org.rapporteur.read.body;

/** What a line that is not the report's body is. */
enum Kind {
  /** Ways to other pages: menus, breadcrumbs, section names. */
  MENU,
  /** What a site shows on any day: today's date, weather, rates. */
  BANNER,
  /** A date line or counter of this page. */
  STAMP,
  /** Share bars, calls to subscribe, copyright. */
  NOTICE,
  /** Links to other reports. */
  RELATED,
  /** Who the authors or the staff are. */
  BIOGRAPHY,
  /** The words under a picture. */
  CAPTION
}
