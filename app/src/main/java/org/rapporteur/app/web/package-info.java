/** What is asked over HTTP and what is answered, for the pages and the interface for programs. */
@NullMarked
package org.rapporteur.app.web;

import org.jspecify.annotations.NullMarked;
