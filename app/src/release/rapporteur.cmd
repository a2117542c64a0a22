@echo off
rem Runs Rapporteur from where it was unpacked. Needs a Java runtime, version 17 or newer.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "TIERS=-XX:TieredStopAtLevel=1"
if "%~1"=="add" set "TIERS="
if "%~1"=="evaluate" set "TIERS="
if "%~1"=="rebuild" set "TIERS="
if "%~1"=="verify" set "TIERS="
if "%~1"=="serve" set "TIERS="
set "MEMORY=-XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"
if defined TIERS set "MEMORY=%MEMORY% -Xms64m"
if "%~1"=="add" set "MEMORY=-XX:MaxNewSize=48m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"
"%JAVA%" -XX:+UseSerialGC %MEMORY% -Xshare:auto %TIERS% %RAPPORTEUR_OPTS% -jar "%~dp0rapporteur.jar" %*
exit /b %errorlevel%
